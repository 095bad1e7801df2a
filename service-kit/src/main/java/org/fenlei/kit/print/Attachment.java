package org.fenlei.kit.print;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of a file that is saved under a Chinese name (RFC 6266, RFC 8187). */
public final class Attachment {

    private Attachment() {}

    /**
     * The header's value.
     *
     * @param name the file's name in any language
     * @param plain the name for programs that know ASCII only
     */
    public static String named(String name, String plain) {
        String safe = plain.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + safe + "\"; filename*=UTF-8''" + encoded;
    }
}
