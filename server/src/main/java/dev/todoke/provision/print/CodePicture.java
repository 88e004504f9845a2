package dev.todoke.provision.print;

import dev.todoke.print.CornerCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// The code of a form as a picture for word files (二次元コードの画像).
final class CodePicture {

    /// Dots along the side of one square.
    private static final int DOTS = 8;

    private CodePicture() {}

    static byte[] png(CornerCode code) throws IOException {
        int side = code.size() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, code.dark(x / DOTS, y / DOTS) ? 0x000000 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
