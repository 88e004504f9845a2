package dev.todoke.provision.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// The names in a packed file, read from its central directory without unpacking anything (ZIPの目次).
///
/// Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16.
///
/// @param locked whether an entry is encrypted
record ZipNames(SortedSet<String> names, boolean locked) {

    private static final ZipNames NONE = new ZipNames(Collections.emptySortedSet(), false);
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_ENTRIES = 10_000;

    ZipNames {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /// Empty for what is no packed file.
    static ZipNames of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(buffer);
        if (bytes.length < END_LENGTH || bytes[0] != 'P' || bytes[1] != 'K' || end < 0) {
            return NONE;
        }
        int entries = Short.toUnsignedInt(buffer.getShort(end + 10));
        int at = buffer.getInt(end + 16);
        var names = new TreeSet<String>();
        boolean locked = false;
        for (int entry = 0; entry < Math.min(entries, MOST_ENTRIES); entry++) {
            if (at < 0 || at > bytes.length - ENTRY_LENGTH || buffer.getInt(at) != ENTRY) {
                return NONE;
            }
            locked |= (buffer.getShort(at + 8) & 1) == 1;
            int name = Short.toUnsignedInt(buffer.getShort(at + 28));
            if (at + ENTRY_LENGTH + name > bytes.length) {
                return NONE;
            }
            names.add(new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH
                    + name
                    + Short.toUnsignedInt(buffer.getShort(at + 30))
                    + Short.toUnsignedInt(buffer.getShort(at + 32));
        }
        return new ZipNames(names, locked);
    }

    private static int end(ByteBuffer buffer) {
        int last = buffer.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
