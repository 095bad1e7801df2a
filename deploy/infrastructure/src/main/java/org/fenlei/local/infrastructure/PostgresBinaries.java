package org.fenlei.local.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the class path. */
record PostgresBinaries(Path home) {

    /** Unpacks into a folder below {@code parent}, unless that was done before. */
    static PostgresBinaries unpack(Path parent) throws IOException {
        URL archive = archive();
        long size = archive.openConnection().getContentLengthLong();
        Path home = parent.resolve("postgres-" + size);
        Path complete = home.resolve(".complete");
        Files.createDirectories(home);
        try (FileChannel channel =
                        FileChannel.open(home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.exists(complete)) {
                extract(archive, home);
                Files.createFile(complete);
            }
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        String name =
                switch (system.toLowerCase(Locale.ROOT)) {
                    case "linux on amd64", "linux on x86_64" -> "/postgres-linux-x86_64.txz";
                    case "linux on aarch64", "linux on arm64" -> "/postgres-linux-arm_64.txz";
                    default -> "/none";
                };
        @Nullable URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new IllegalStateException("No PostgreSQL for " + system + ": use Linux on x86-64 or ARM, or Compose");
        }
        return archive;
    }

    private static void extract(URL archive, Path home) throws IOException {
        try (InputStream raw = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, home);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("An archive entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, home.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable =
                    (entry.getMode() & 0100) != 0 || entry.getName().contains("bin/");
            if (executable && !target.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + target);
            }
        }
    }
}
