package org.fenlei.inspection.site;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of sites can be narrowed by. */
public class SiteParams {

    @QueryParam("unit")
    @Parameter(description = "Sites of this unit and all below it", example = "YX-S01")
    @Nullable
    String unit;

    @QueryParam("kind")
    @Parameter(description = "COMPOUND, VILLAGE, INSTITUTION, ENTERPRISE or STATION", example = "COMPOUND")
    @Nullable
    String kind;

    @QueryParam("code")
    @Parameter(description = "The site with this code", example = "YX-S01-C01-P01")
    @Nullable
    String code;

    @QueryParam("certified")
    @Parameter(description = "Only certified sites, or only the others")
    @Nullable
    Boolean certified;
}
