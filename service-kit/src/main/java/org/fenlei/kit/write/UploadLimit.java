package org.fenlei.kit.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Refuses files that are too large and whose sender did not say so beforehand. */
@ApplicationScoped
class UploadLimit {
    private final long largest;

    @Inject
    UploadLimit(KitConfig config) {
        this.largest = config.upload().largestBody();
    }

    void check(@Nullable Object[] arguments) {
        for (Object argument : arguments) {
            check(argument);
        }
    }

    private void check(@Nullable Object argument) {
        if (argument instanceof Collection<?> several) {
            several.forEach(this::check);
        } else if (argument instanceof FileUpload file && file.size() > largest) {
            String limit = String.format(Locale.ROOT, "%s > %d MB", file.fileName(), largest / 1_000_000);
            throw new Refusal(CommonRefusal.PAYLOAD_TOO_LARGE, limit);
        }
    }
}
