package org.fenlei.kit.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files that come with a form. */
public final class Uploads {

    /** The largest file accepted, in bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private Uploads() {}

    /**
     * The bytes of an uploaded file.
     *
     * @throws Refusal if the part {@code file} is missing or too large
     */
    public static byte[] read(@Nullable FileUpload file) {
        if (file == null) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    List.of(new FieldError("file", "REQUIRED", "表单缺少文件。 The form has no file.")));
        }
        if (file.size() > LARGEST) {
            throw new Refusal(CommonRefusal.PAYLOAD_TOO_LARGE, "文件超过 20 MB。 The file is larger than 20 MB.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without any path, at most 200 characters, for people to tell it by. */
    public static String name(FileUpload file) {
        String name = file.fileName() == null
                ? ""
                : file.fileName().replace('\\', '/').replace("\0", "");
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }
}
