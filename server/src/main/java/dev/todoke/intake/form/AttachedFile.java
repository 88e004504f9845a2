package dev.todoke.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A file inside the form (添付されたファイル).
///
/// It is unpacked by us, as it is read: a few bytes that grow without end never lie in memory.
record AttachedFile(String name, COSStream packed) {

    static AttachedFile of(COSDictionary specification) throws IOException {
        String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
        var files = specification.getCOSDictionary(COSName.EF);
        COSBase content = files == null ? null : files.getDictionaryObject(COSName.F, COSName.UF);
        if (!(content instanceof COSStream stream)) {
            throw new IOException("an attachment without content");
        }
        return new AttachedFile(name, stream);
    }

    boolean isCsv() {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// @throws IOException when it is packed in a way that no program for attachments uses
    InputStream open() throws IOException {
        var filter = packed.getFilters();
        if (filter == null) {
            return packed.createRawInputStream();
        }
        if (!COSName.FLATE_DECODE.equals(filter) || packed.containsKey(COSName.DECODE_PARMS)) {
            throw new IOException("an attachment packed in another way");
        }
        return new InflaterInputStream(packed.createRawInputStream());
    }
}
