package org.fenlei.kit.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests say the same: a digest of what a resource method was called with, files included. */
@ApplicationScoped
class Fingerprints {
    private static final List<Class<? extends Annotation>> NOT_SAID =
            List.of(Context.class, HeaderParam.class, RestHeader.class);

    private final StoredJson json;

    @Inject
    Fingerprints(StoredJson json) {
        this.json = json;
    }

    String of(InvocationContext invocation) {
        MessageDigest digest = sha256();
        Parameter[] parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (said(parameters[i])) {
                add(digest, parameters[i], invocation.getParameters()[i]);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean said(Parameter parameter) {
        return NOT_SAID.stream().noneMatch(parameter::isAnnotationPresent)
                && !parameter.getType().getPackageName().startsWith("jakarta.ws.rs")
                && !parameter.getType().getPackageName().startsWith("io.vertx");
    }

    private void add(MessageDigest digest, Parameter parameter, @Nullable Object value) {
        if (value != null && parameter.isAnnotationPresent(BeanParam.class)) {
            addFields(digest, value);
        } else {
            addValue(digest, value);
        }
    }

    private void addFields(MessageDigest digest, Object bean) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.isAnnotationPresent(Context.class)) {
                continue;
            }
            try {
                field.setAccessible(true);
                digest.update(field.getName().getBytes(StandardCharsets.UTF_8));
                addValue(digest, field.get(bean));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void addValue(MessageDigest digest, @Nullable Object value) {
        if (value instanceof FileUpload file) {
            digest.update(file.fileName().getBytes(StandardCharsets.UTF_8));
            addFile(digest, file);
        } else if (value instanceof Collection<?> values && values.stream().anyMatch(FileUpload.class::isInstance)) {
            values.forEach(each -> addValue(digest, each));
        } else {
            digest.update(value == null ? new byte[] {0} : json.bytes(value));
        }
        digest.update((byte) 0x1f);
    }

    private static void addFile(MessageDigest digest, FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile());
                DigestOutputStream into = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
            content.transferTo(into);
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
