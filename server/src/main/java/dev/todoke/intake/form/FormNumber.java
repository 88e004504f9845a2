package dev.todoke.intake.form;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Number of an electronic form (届出票番号), `F-000012`.
///
/// It is also the identifier of the PDF, which stays readable when everything else is encrypted, and which programs
/// keep when they save the file again. Source: ISO 32000-1, 14.4 and 7.6.1.
public record FormNumber(long value) {

    private static final String MARK = "TODOKE";
    private static final Pattern PLAIN = Pattern.compile(MARK + "([0-9]{10})");
    private static final Pattern HEXADECIMAL =
            Pattern.compile(HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.US_ASCII)) + "((?:3[0-9]){10})");
    private static final Pattern PRINTED = Pattern.compile("F-([0-9]{6,10})");

    public String text() {
        return String.format(Locale.ROOT, "F-%06d", value);
    }

    /// The identifier of the PDF, sixteen bytes.
    byte[] identifier() {
        return String.format(Locale.ROOT, "%s%010d", MARK, value).getBytes(StandardCharsets.US_ASCII);
    }

    /// The number in the identifier of a file, encrypted or not.
    static Optional<FormNumber> inside(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var plain = PLAIN.matcher(text);
        if (plain.find()) {
            return Optional.of(new FormNumber(Long.parseLong(plain.group(1))));
        }
        var hexadecimal = HEXADECIMAL.matcher(text.toLowerCase(Locale.ROOT));
        return hexadecimal.find()
                ? Optional.of(new FormNumber(Long.parseLong(
                        new String(HexFormat.of().parseHex(hexadecimal.group(1)), StandardCharsets.US_ASCII))))
                : Optional.empty();
    }

    static Optional<FormNumber> ofText(String text) {
        var printed = PRINTED.matcher(text.strip());
        return printed.matches() ? Optional.of(new FormNumber(Long.parseLong(printed.group(1)))) : Optional.empty();
    }
}
