package dev.todoke.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.morph.MorphData;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;

/// Prints the names of people that the dictionary IPADIC knows (人名の取り出し): part, surface, reading, cost.
///
/// The tables `surnames-ipadic` and `given-names-ipadic` were made from its output; their SOURCE.md says how.
public final class NamesFromIpadic {

    private NamesFromIpadic() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        var dictionary = TokenInfoDictionary.getInstance();
        var names = new IntsRefFSTEnum<>(automatonOf(dictionary));
        var morphemes = (JaMorphData) (MorphData) dictionary.getMorphAttributes();
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var ids = new IntsRef();
        IntsRefFSTEnum.InputOutput<Long> entry;
        while ((entry = names.next()) != null) {
            String surface = text(entry.input);
            dictionary.lookupWordIds(Math.toIntExact(entry.output), ids);
            for (int i = 0; i < ids.length; i++) {
                print(out, morphemes, surface, ids.ints[ids.offset + i]);
            }
        }
        out.flush();
    }

    // The library keeps the automaton to itself, although its contents are published with it.
    @SuppressWarnings("unchecked")
    private static FST<Long> automatonOf(TokenInfoDictionary dictionary) throws ReflectiveOperationException {
        var field = org.apache.lucene.analysis.morph.TokenInfoFST.class.getDeclaredField("fst");
        field.setAccessible(true);
        return (FST<Long>) field.get(dictionary.getFST());
    }

    private static void print(PrintStream out, JaMorphData morphemes, String surface, int id) {
        String part = morphemes.getPartOfSpeech(id);
        if (part.contains("人名-姓") || part.contains("人名-名")) {
            String reading = morphemes.getReading(id, surface.toCharArray(), 0, surface.length());
            out.println(part.substring(part.lastIndexOf('-') + 1) + "\t" + surface + "\t" + reading + "\t"
                    + morphemes.getWordCost(id));
        }
    }

    private static String text(IntsRef input) {
        var text = new StringBuilder(input.length);
        for (int i = 0; i < input.length; i++) {
            text.append((char) input.ints[input.offset + i]);
        }
        return text.toString();
    }
}
