package dev.todoke.cli.forms;

import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The lines of a form file (様式ファイルの行): paragraphs of a word file, text boxes and cells among them, or lines of
/// a text file in UTF-8 or Windows-31J.
final class FileLines {

    private static final String DOCUMENT = "word/document.xml";

    /// More is no form; a packed file may promise anything.
    private static final int MOST_BYTES = 64 << 20;

    private FileLines() {}

    static List<String> of(Path file, Words words) throws IOException {
        return String.valueOf(file.getFileName()).endsWith(".docx") ? paragraphs(file, words) : lines(file);
    }

    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-31j")).lines().toList();
        }
    }

    private static List<String> paragraphs(Path file, Words words) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(DOCUMENT);
            if (entry == null) {
                throw new WrongCall(words.say("no-word-file", file));
            }
            try (var in = zip.getInputStream(entry)) {
                return paragraphs(in);
            }
        } catch (java.util.zip.ZipException | XMLStreamException _) {
            throw new WrongCall(words.say("no-word-file", file));
        }
    }

    /// A text box stands inside a paragraph, whose own words come first; it is written twice, for new programs and as a
    /// fallback for old ones, which is passed over.
    private static List<String> paragraphs(InputStream in) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
        var paragraphs = new ArrayList<StringBuilder>();
        var open = new ArrayList<StringBuilder>();
        int fallback = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                fallback += xml.getLocalName().equals("Fallback") ? 1 : 0;
                if (fallback == 0) {
                    begin(xml, paragraphs, open);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (fallback == 0 && xml.getLocalName().equals("p") && !open.isEmpty()) {
                    open.removeLast();
                }
                fallback -= xml.getLocalName().equals("Fallback") ? 1 : 0;
            }
        }
        return paragraphs.stream().flatMap(text -> text.toString().lines()).toList();
    }

    private static void begin(XMLStreamReader xml, List<StringBuilder> paragraphs, List<StringBuilder> open)
            throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraphs.add(new StringBuilder());
                open.add(paragraphs.getLast());
            }
            case "t" -> {
                if (!open.isEmpty()) {
                    open.getLast().append(xml.getElementText());
                }
            }
            case "tab" -> append(open, "　");
            case "br", "cr" -> append(open, "\n");
            default -> {
                // structure around the words
            }
        }
    }

    private static void append(List<StringBuilder> open, String text) {
        if (!open.isEmpty()) {
            open.getLast().append(text);
        }
    }
}
