package org.fenlei.task.feed.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link. It is 256 random bits, so nobody guesses it, and its plain digest cannot be turned back: there is
 * no key to sign with, to keep and to change.
 *
 * @param secret what stands in the link
 */
public record LinkKey(String secret) {

    private static final int BYTES = 32;

    /** A key that nobody had before. */
    public static LinkKey random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "LinkKey[…]";
    }
}
