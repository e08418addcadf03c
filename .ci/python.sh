# Function for .ci/run: a Python 3 with venv, for the test of Conductor's Python client. Sourced after java.sh.

ensure_python() {
  python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || apt_install python3 python3-venv
}
