package dev.todoke.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR code in the lower right corner of a page (二次元コード). It is drawn in squares, so that a scanner reads it at any
/// resolution. Source: ISO/IEC 18004, drawn by ZXing.
public final class CornerCode {

    /// 16 millimetres, in points.
    private static final double SIDE = 46;

    /// Distance from the lower edge: printers leave about 4 millimetres white.
    private static final double BELOW = 13;

    /// A quarter of the code may be lost: paper is folded, stamped and scanned.
    private static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.Q;

    private final BitMatrix squares;

    private CornerCode(BitMatrix squares) {
        this.squares = squares;
    }

    /// The code of a text.
    public static CornerCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, LEVEL, EncodeHintType.MARGIN, 0);
            return new CornerCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too much for a code: %d characters".formatted(text.length()), e);
        }
    }

    /// Squares along one side.
    public int size() {
        return squares.getWidth();
    }

    public boolean dark(int column, int row) {
        return squares.get(column, row);
    }

    /// Runs of dark squares, each as one rectangle.
    List<Stroke> squares(Paper paper) {
        double unit = SIDE / size();
        double left = paper.right() - SIDE;
        var strokes = new ArrayList<Stroke>();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int from = column;
                while (column < size() && dark(column, row)) {
                    column++;
                }
                if (column > from) {
                    double y = BELOW + (size() - 1 - row) * unit;
                    strokes.add(new Stroke.Dark(left + from * unit, y, (column - from) * unit, unit));
                }
                column++;
            }
        }
        return strokes;
    }
}
