# One image recipe for the four services. Built from the packaged application: run ./mvnw package first.
FROM eclipse-temurin:25-jre
ARG SERVICE
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 fenlei
COPY --chown=10001 ${SERVICE}/target/quarkus-app/ /app/
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/quarkus-run.jar"]
