package org.fenlei.kit.write;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;

/** Entity tags are versions: {@code "3"}. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller has seen.
     *
     * @throws Refusal PRECONDITION_REQUIRED without a header, PRECONDITION_FAILED if it is no tag of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(CommonRefusal.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
        return Long.parseLong(tag.group(1));
    }

    /**
     * Lets pass only a caller who has seen this version; {@code *} is whatever there is.
     *
     * @throws Refusal PRECONDITION_REQUIRED without a header, PRECONDITION_FAILED if something else was seen
     */
    public static void match(@Nullable String ifMatch, long version) {
        if (ifMatch != null && ifMatch.strip().equals("*")) {
            return;
        }
        if (ifMatch != null && ifMatch.contains(",")) {
            for (String tag : ifMatch.split(",", -1)) {
                if (tag.strip().equals("\"" + version + "\"")) {
                    return;
                }
            }
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
        if (required(ifMatch) != version) {
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
    }

    /**
     * Where a caller need not say which version it has seen, but is heeded if it does.
     *
     * @throws Refusal PRECONDITION_FAILED if something else was seen
     */
    public static void matchIfGiven(@Nullable String ifMatch, long version) {
        if (ifMatch != null) {
            match(ifMatch, version);
        }
    }
}
