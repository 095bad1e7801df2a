package org.fenlei.local.gateway;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem document of the gateway itself. */
record Problem(int status, String title, String detail) {
    static final String TYPE = "application/problem+json";

    String json() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        return Json.write(body);
    }
}
