package dev.todoke.statistics.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A release as one file (公表ファイル): a ZIP of tab-separated tables with `SHA256SUMS`, the same bytes for the same
/// release.
///
/// It carries released figures alone, so it may cross to a machine on the internet.
public final class ReleasePackage {

    private static final String SUMS = "SHA256SUMS";
    private static final long LARGEST_ENTRY = 256L << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReleasePackage() {}

    public static void write(ReleasedYear year, OutputStream out) throws IOException {
        var texts = new LinkedHashMap<String, byte[]>();
        texts.put(ReleaseFile.HEAD, text(ReleaseFile.head(year.head())));
        texts.put(ReleaseFile.INCIDENCE, text(ReleaseFile.incidence(year.incidence())));
        texts.put(ReleaseFile.AGES, text(ReleaseFile.ages(year.ages())));
        texts.put(ReleaseFile.SHARES, text(ReleaseFile.shares(year.shares())));
        texts.put(ReleaseFile.MORTALITY, text(ReleaseFile.mortality(year.mortality())));
        texts.put(SUMS, sums(texts).getBytes(StandardCharsets.UTF_8));
        var zip = new ZipOutputStream(out);
        for (var file : texts.entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    public static byte[] bytes(ReleasedYear year) throws IOException {
        var out = new ByteArrayOutputStream();
        write(year, out);
        return out.toByteArray();
    }

    /// Reads a package; one whose checksums do not fit is refused.
    public static ReleasedYear read(InputStream in) throws IOException {
        var texts = new LinkedHashMap<String, byte[]>();
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var bytes = zip.readNBytes((int) LARGEST_ENTRY);
            texts.put(entry.getName(), bytes);
        }
        var sums = texts.remove(SUMS);
        if (sums == null || !new String(sums, StandardCharsets.UTF_8).equals(sums(texts))) {
            throw new NotARelease("the checksums do not fit");
        }
        return new ReleasedYear(
                ReleaseFile.readHead(lines(texts, ReleaseFile.HEAD)),
                rows(texts, ReleaseFile.INCIDENCE, ReleaseFile::readIncidence),
                rows(texts, ReleaseFile.AGES, ReleaseFile::readAge),
                rows(texts, ReleaseFile.SHARES, ReleaseFile::readShare),
                rows(texts, ReleaseFile.MORTALITY, ReleaseFile::readMortality));
    }

    /// SHA-256 of a package, as printed beside it.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static <T> List<T> rows(Map<String, byte[]> texts, String file, Function<List<String>, T> read) {
        return lines(texts, file).stream().skip(1).map(read).toList();
    }

    private static List<List<String>> lines(Map<String, byte[]> texts, String file) {
        var bytes = texts.get(file);
        if (bytes == null) {
            throw new NotARelease("no " + file);
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static byte[] text(List<List<String>> lines) {
        var text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(String.join("\t", line)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sums(Map<String, byte[]> texts) {
        var sums = new StringBuilder();
        texts.forEach((name, bytes) ->
                sums.append(sha256(bytes)).append("  ").append(name).append('\n'));
        return sums.toString();
    }
}
