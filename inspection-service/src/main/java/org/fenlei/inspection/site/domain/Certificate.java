package org.fenlei.inspection.site.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What makes a site a compliant one.
 *
 * @param score of the inspection that certified it
 */
public record Certificate(LocalDate certifiedOn, BigDecimal score, UUID inspectionId) {}
