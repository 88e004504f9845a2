package dev.todoke.notification.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/// Gathers the values of a line; codes of one character share their text, since files hold them by the million.
final class CellsHandler extends AbstractBaseCsvCallbackHandler<Cells> {

    private static final String[] ONE_CHARACTER = new String[128];

    static {
        for (char c = 0; c < ONE_CHARACTER.length; c++) {
            ONE_CHARACTER[c] = String.valueOf(c);
        }
    }

    private String[] values;
    private int count;

    CellsHandler(int expected) {
        this.values = new String[expected];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[index] = text(buffer, offset, length);
        count = index + 1;
    }

    private static String text(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length == 1 && buffer[offset] < ONE_CHARACTER.length) {
            return ONE_CHARACTER[buffer[offset]];
        }
        return new String(buffer, offset, length);
    }

    @Override
    protected Cells buildRecord() {
        return new Cells(getStartingLineNumber(), Arrays.copyOf(values, count));
    }
}
