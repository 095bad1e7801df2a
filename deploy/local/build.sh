# Sourced by up, down and play. Expects $here (deploy/local) and $root.
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
# What runs is a copy of what was built: a later build (the tests', say) changes no jar beneath a running system. Only
# Keycloak and PostgreSQL run from where they were unpacked, so stop the system before ./mvnw clean.
program="$here/run/program"
modules=(task-service ledger-service inspection-service notification-service deploy/infrastructure deploy/local)
sources=(event-contracts service-kit deploy/infrastructure deploy/local
  task-service ledger-service inspection-service notification-service)

# What the launcher and the play are started with: the copy, or what was built where there is no copy yet.
use_what_is_built() {
  local from="$here/target"
  launcher=("$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -Xmx320m -Xss512k "-Dfenlei.root=$root")
  if [ -f "$program/built" ]; then
    from="$program/launcher"
    launcher+=("-Dfenlei.program=$program")
  fi
  classpath="$from/classes:$from/runtime/*"
  launcher+=(-cp "$classpath")
}
use_what_is_built

# Whether something that must be built is absent, or was built before its sources were changed last.
build_is_missing() {
  local built="$here/target/built" source
  [ -f "$built" ] && [ -d "$here/target/classes" ] && [ -d "$here/target/runtime" ] || return 0
  [ -d "$root/deploy/infrastructure/target/keycloak" ] || return 0
  for source in task ledger inspection notification; do
    [ -f "$root/$source-service/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  [ "$root/pom.xml" -nt "$built" ] && return 0
  for source in "${sources[@]}"; do
    [ "$root/$source/pom.xml" -nt "$built" ] && return 0
    [ -z "$(find "$root/$source/src/main" -newer "$built" -print -quit 2>/dev/null)" ] || return 0
  done
  return 1
}

# Whether a launcher runs: what runs is not built anew beneath it; the launcher then says what to do.
runs_already() {
  local pid label
  [ -f "$program/built" ] || [ -d "$here/target/classes" ] || return 1
  [ -f "$here/run/processes" ] || return 1
  while IFS=$'\t' read -r pid _ label; do
    [ "$label" = launcher ] && kill -0 "$pid" 2>/dev/null && return 0
  done <"$here/run/processes"
  return 1
}

build_what_is_missing() {
  if ! "$java" -version >/dev/null 2>&1; then
    echo "需要 JDK 17 或更新版本。A JDK 17 or newer is needed: install one, or set JAVA_HOME." >&2
    exit 2
  fi
  mkdir -p "$here/run"
  # Whoever builds or copies does so alone; two terminals may say `up` at the same time.
  if command -v flock >/dev/null; then
    exec 9>"$here/run/build.lock"
    flock -n 9 || { echo "等待另一处的构建 waiting for the build of another terminal …"; flock 9; }
  fi
  ! build_is_missing || build
  copy_what_is_built
  use_what_is_built
  exec 9>&-
}

build() {
  local log="$here/run/logs/build.log" begun
  mkdir -p "$(dirname "$log")"
  echo "构建 building (log: ${log#"$root/"}) …"
  begun="$(mktemp)"
  if ! (cd "$root" && ./mvnw -B -ntp package -Dmaven.test.skip=true -Dspotless.check.skip=true -am \
    -pl "$(IFS=,; echo "${modules[*]}")" </dev/null 2>&1) | tee "$log" \
    | sed -un -e 's/^\[INFO\] Building \(.*\) [^ ]\{1,\} *\[\(.*\)\]$/  \2 \1/p'; then
    tail -30 "$log" >&2
    echo "构建失败 The build failed, see $log" >&2
    exit 1
  fi
  mv "$begun" "$here/target/built"
}

copy_what_is_built() {
  local built="$here/target/built" service
  [ -f "$program/built" ] && [ ! "$built" -nt "$program/built" ] && return 0
  rm -rf "$program"
  mkdir -p "$program/launcher"
  cp -R "$here/target/classes" "$here/target/runtime" "$program/launcher/"
  for service in task ledger inspection notification; do
    cp -R "$root/$service-service/target/quarkus-app" "$program/$service-service"
  done
  cp -p "$built" "$program/built"
}
