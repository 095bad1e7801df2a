package org.fenlei.bad.feature.domain;

import jakarta.persistence.EntityManager;

/** A rule that knows a framework. */
public record ImpureRule(EntityManager rows) {}
