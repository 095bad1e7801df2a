#!/bin/bash
# Gives everybody named in the file `rights` beside this one their rights on Kafka. Giving them twice changes nothing.
# Expects KAFKA_BROKER (host:port), BROKER_KAFKA_PASSWORD, and Kafka's own tools.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
client="$(mktemp)"
trap 'rm -f "$client"' EXIT
cat >"$client" <<SETTINGS
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="$BROKER_KAFKA_PASSWORD";
SETTINGS

may() {
  "${KAFKA_TOOLS:-/opt/kafka/bin}/kafka-acls.sh" --bootstrap-server "$KAFKA_BROKER" --command-config "$client" \
    --add "$@" </dev/null
}

everybody=()
writers=()
while read -r user topics || [ -n "$user" ]; do
  case "$user" in "" | \#*) continue ;; esac
  everybody+=(--allow-principal "User:$user")
  may --allow-principal "User:$user" --operation Read --resource-pattern-type prefixed --group "$user"
  [ -n "$topics" ] || continue
  writers+=(--allow-principal "User:$user")
  written=()
  for topic in $topics; do written+=(--topic "$topic"); done
  may --allow-principal "User:$user" --operation Write "${written[@]}"
done <"$here/rights"
may "${everybody[@]}" --operation Read --resource-pattern-type prefixed --topic fenlei.
may "${writers[@]}" --operation Create --resource-pattern-type prefixed --topic fenlei.
