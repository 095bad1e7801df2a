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
  "${KAFKA_TOOLS:-/opt/kafka/bin}/kafka-acls.sh" --bootstrap-server "$KAFKA_BROKER" --command-config "$client" --add "$@"
}

while read -r user topics; do
  case "$user" in "" | \#*) continue ;; esac
  may --allow-principal "User:$user" --operation Read --resource-pattern-type prefixed --topic fenlei. </dev/null
  may --allow-principal "User:$user" --operation Read --resource-pattern-type prefixed --group "$user" </dev/null
  [ -n "$topics" ] || continue
  may --allow-principal "User:$user" --operation Create --resource-pattern-type prefixed --topic fenlei. </dev/null
  words=()
  for topic in $topics; do words+=(--topic "$topic"); done
  may --allow-principal "User:$user" --operation Write "${words[@]}" </dev/null
done <"$here/rights"
