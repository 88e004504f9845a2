package dev.todoke.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads back the bytes that [AuditEvent#canonical] makes (監査記録の正準形). What does not have that form gives what could be
/// read so far.
final class CanonicalText {

    private CanonicalText() {}

    static Map<String, String> fields(byte[] canonical) {
        var fields = new LinkedHashMap<String, String>();
        int at = 0;
        while (at < canonical.length) {
            int name = until(canonical, at);
            int length = name < 0 ? -1 : until(canonical, name + 1);
            int bytes = length < 0 ? -1 : number(canonical, name + 1, length);
            if (bytes < 0 || bytes > canonical.length - length - 1) {
                break;
            }
            fields.put(text(canonical, at, name), text(canonical, length + 1, length + 1 + bytes));
            at = length + 1 + bytes + 1;
        }
        return Collections.unmodifiableMap(fields);
    }

    private static int until(byte[] canonical, int from) {
        for (int i = from; i < canonical.length; i++) {
            if (canonical[i] == ':') {
                return i;
            }
        }
        return -1;
    }

    private static int number(byte[] canonical, int from, int to) {
        String digits = text(canonical, from, to);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private static String text(byte[] canonical, int from, int to) {
        return new String(Arrays.copyOfRange(canonical, from, to), StandardCharsets.UTF_8);
    }
}
