package dev.todoke.provision.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Takes the texts out of the parts of a workbook (シートの文字). Furigana beside a text is no part of it.
final class SheetTexts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,40}(E[+-]?[0-9]{1,2})?");
    private static final Pattern NOT_OF_A_DATE = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");
    private static final Pattern OF_A_DATE = Pattern.compile("[ydge年]");

    private final Map<String, byte[]> parts;
    private final List<String> shared;
    private final List<Boolean> dates;

    SheetTexts(Map<String, byte[]> parts) throws IOException, XMLStreamException {
        this.parts = new TreeMap<>(parts);
        this.shared = sharedStrings();
        this.dates = dateStyles();
    }

    List<CellSheet> sheets() throws IOException, XMLStreamException {
        var targets = targets();
        var sheets = new ArrayList<CellSheet>();
        for (var sheet : names().entrySet()) {
            String path = targets.getOrDefault(sheet.getValue(), "");
            if (parts.containsKey(path)) {
                sheets.add(new CellSheet(sheet.getKey(), rows(path)));
            }
        }
        return sheets;
    }

    /// Names of the sheets in their order, each with the key of its part.
    private Map<String, String> names() throws IOException, XMLStreamException {
        var names = new LinkedHashMap<String, String>();
        var xml = open("xl/workbook.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                String key = xml.getAttributeValue(RELATIONS, "id");
                names.put(
                        attribute(xml, "name"),
                        key == null ? String.valueOf(xml.getAttributeValue(STRICT_RELATIONS, "id")) : key);
            }
        }
        return names;
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        var targets = new TreeMap<String, String>();
        var xml = open("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private List<String> sharedStrings() throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            return texts;
        }
        var xml = open("xl/sharedStrings.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(words(xml, "si"));
            }
        }
        return texts;
    }

    /// The words up to the end of an element, runs put together, phonetic runs left out.
    private static String words(XMLStreamReader xml, String until) throws XMLStreamException {
        var words = new StringBuilder();
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(until)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic = phonetic || xml.getLocalName().equals("rPh");
                if (!phonetic && xml.getLocalName().equals("t")) {
                    words.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                phonetic = false;
            }
        }
        return unescaped(words.toString());
    }

    /// Spreadsheet programs write characters that XML cannot hold, and line ends, as `_x000D_`.
    private static String unescaped(String text) {
        return text.replace("_x000D_", "");
    }

    /// Which of the cell styles show a date.
    private List<Boolean> dateStyles() throws IOException, XMLStreamException {
        var styles = new ArrayList<Boolean>();
        if (!parts.containsKey("xl/styles.xml")) {
            return styles;
        }
        var own = new TreeSet<Integer>();
        boolean cells = false;
        var xml = open("xl/styles.xml");
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        if (isDate(attribute(xml, "formatCode"))) {
                            own.add(Integer.parseInt(attribute(xml, "numFmtId")));
                        }
                    }
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            styles.add(isDate(number(attribute(xml, "numFmtId")), own));
                        }
                    }
                    default -> {
                        // fonts and colours say nothing
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
        return styles;
    }

    private static boolean isDate(String format) {
        return OF_A_DATE
                .matcher(NOT_OF_A_DATE.matcher(format).replaceAll("").replace("General", ""))
                .find();
    }

    /// Numbers 14 to 17 and 22, the Japanese 27 to 36 and 50 to 58. Source: ECMA-376 part 1, 18.8.30.
    private static boolean isDate(int format, Set<Integer> own) {
        return format >= FIRST_OWN_FORMAT
                ? own.contains(format)
                : format >= 14 && format <= 17
                        || format == 22
                        || format >= 27 && format <= 36
                        || format >= 50 && format <= 58;
    }

    private List<List<String>> rows(String path) throws IOException, XMLStreamException {
        var rows = new ArrayList<List<String>>();
        var xml = open(path);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                int place = xml.getAttributeValue(null, "r") == null ? rows.size() + 1 : number(attribute(xml, "r"));
                if (place > MOST_ROWS) {
                    throw new Workbook.GrowsBeyondMeasure();
                }
                while (rows.size() < place) {
                    rows.add(new ArrayList<>());
                }
            } else if (xml.getLocalName().equals("c") && !rows.isEmpty()) {
                put(rows.getLast(), attribute(xml, "r"), cell(xml));
            }
        }
        return rows;
    }

    private static void put(List<String> row, String reference, String text) throws IOException {
        int column = reference.isEmpty() ? row.size() : column(reference);
        if (column >= MOST_COLUMNS) {
            if (!text.isBlank()) {
                throw new Workbook.GrowsBeyondMeasure();
            }
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    /// The column of a reference such as `C12`, from 0.
    private static int column(String reference) {
        int column = 0;
        for (int at = 0; at < Math.min(reference.length(), 4); at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "t");
        int style = number(attribute(xml, "s"));
        if (type.equals("inlineStr")) {
            return words(xml, "c");
        }
        String value = value(xml);
        return switch (type) {
            case "s" -> {
                int at = number(value);
                yield at < shared.size() ? shared.get(at) : "";
            }
            case "str", "e", "d" -> unescaped(value);
            case "b" -> value.equals("1") ? "はい" : "いいえ";
            default -> plain(value, style < dates.size() && dates.get(style));
        };
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException {
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            }
        }
        return value;
    }

    private static String plain(String value, boolean date) {
        if (!NUMBER.matcher(value.strip()).matches()) {
            return value.strip();
        }
        var number = new BigDecimal(value.strip());
        return date && number.signum() > 0 && number.precision() - number.scale() < 8
                ? DAY_ZERO.plusDays(number.longValue()).toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private XMLStreamReader open(String path) throws IOException, XMLStreamException {
        byte[] part = parts.get(path);
        if (part == null) {
            throw new IOException("the workbook has no " + path);
        }
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
