#!/bin/bash
# First start of an empty PostgreSQL: one database a service, an owner that migrates it and an application role that owns
# nothing, so that row-level security binds every query of the application.
set -euo pipefail

create() {
  local service=$1 owner_password=$2 app_password=$3
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v owner="${service}_owner" -v app="${service}_app" -v db="$service" \
    -v owner_password="$owner_password" -v app_password="$app_password" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
CREATE ROLE :"app" LOGIN PASSWORD :'app_password' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
CREATE DATABASE :"db" OWNER :"owner" ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE :"db" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"db" TO :"app";
SQL
}

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
SQL
create task "$TASK_OWNER_PASSWORD" "$TASK_APP_PASSWORD"
create ledger "$LEDGER_OWNER_PASSWORD" "$LEDGER_APP_PASSWORD"
create inspection "$INSPECTION_OWNER_PASSWORD" "$INSPECTION_APP_PASSWORD"
create notification "$NOTIFICATION_OWNER_PASSWORD" "$NOTIFICATION_APP_PASSWORD"
