package dev.todoke.cli.link;

import dev.todoke.linkage.compare.Cells;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/// The row that a scanner stands on, as the cells that a model looks at (行の値).
final class RowCells implements Cells {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final CsvScanner row;
    private final int[] fields;
    private final Charset charset;
    private final long[] hashes;

    /// @param fields field of the row by column of the model, -1 where the file has no such column
    RowCells(CsvScanner row, int[] fields, Charset charset) {
        this.row = row;
        this.fields = fields.clone();
        this.charset = charset;
        this.hashes = new long[fields.length];
    }

    /// The scanner stands on a new row.
    void begin() {
        byte[] bytes = row.bytes();
        for (int i = 0; i < fields.length; i++) {
            int field = fields[i];
            hashes[i] = field < 0 ? 0 : hash(bytes, row.from(field), row.to(field));
        }
    }

    /// The bytes of a cell are not text in the character set of the file.
    static final class Undecodable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecodable() {
            super("not text in the character set of the file", null, false, false);
        }
    }

    @Override
    public String text(int argument) {
        return fields[argument] < 0 ? "" : fieldText(row, fields[argument], charset);
    }

    static String fieldText(CsvScanner row, int field, Charset charset) {
        int from = row.from(field);
        String text = new String(row.bytes(), from, row.to(field) - from, charset);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new Undecodable();
        }
        return row.isQuoted(field) ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public long hash(int argument) {
        return hashes[argument];
    }

    /// 0 for no bytes at all.
    static long hash(byte[] bytes, int from, int to) {
        if (from == to) {
            return 0;
        }
        long hash = (to - from) * PRIME;
        int at = from;
        while (to - at >= Long.BYTES) {
            hash = mix(hash ^ (long) LONGS.get(bytes, at));
            at += Long.BYTES;
        }
        long rest = 0;
        while (at < to) {
            rest = rest << 8 | bytes[at] & 0xFF;
            at++;
        }
        hash = mix(hash ^ rest);
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long x) {
        long h = x * PRIME;
        h = (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
        return h ^ h >>> 29;
    }
}
