# Sourced by the benchmarks. Expects $here (deploy/bench).
root="$(cd "$here/../.." && pwd)"

# Runs a benchmark against the running system; what is missing or older than its sources is built first.
bench() {
  local name="$1" run="$root/deploy/local/run"
  shift
  [ -f "$run/endpoints.json" ] || { echo "系统未运行。The system is not running: deploy/local/up --fresh" >&2; exit 2; }
  local built="$here/target/built"
  if [ ! -f "$built" ] || [ -n "$(find "$here/src" "$root/deploy/local/src" -newer "$built" -print -quit)" ]; then
    (cd "$root" && ./mvnw -q -B -ntp package -Dmaven.test.skip=true -Dspotless.check.skip=true -am -pl deploy/bench >&2)
    touch "$built"
  fi
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -cp "$here/target/classes:$here/target/runtime/*" \
    "org.fenlei.bench.$name" "$run" "$@"
}
