package dev.todoke.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds codes by what people type (コード検索): code, kana, kanji, English word; with slips of the keys, in any word order.
///
/// `c34`, `C34.1`, `８１４０`, `胃`, `い`, `ｲ`, `stomach`, `adenocarcnoma`, `肺 上葉`, `GIST`. Every word typed has to
/// fit; when no code fits all of them, those that fit most are shown. The same text always gives the same list.
/// A hit is an offer for a person to look at: nothing is ever coded by it.
public final class CodeSearch {

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_TOKENS = 8;
    private static final int UNSPECIFIED_FIRST = 5;
    private static final Comparator<CodeHit> NEAREST_FIRST = Comparator.comparingInt(CodeHit::score)
            .reversed()
            .thenComparing(hit -> hit.listed().system())
            .thenComparing(CodeSearch::withoutBehaviour)
            .thenComparingInt(CodeSearch::behaviourOrder);

    private final List<SearchedCode> codes;
    private final List<String> vocabulary;

    CodeSearch(CodeIndex index) {
        this.codes = List.copyOf(index.codes());
        this.vocabulary = index.vocabulary();
    }

    private static final class Shipped {
        private static final CodeSearch SEARCH = new CodeSearch(new CodeIndex(CodeLists.shipped()));
    }

    public static CodeSearch shipped() {
        return Shipped.SEARCH;
    }

    /// @param typed as it was typed; only the first hundred characters count
    /// @param systems where to look
    /// @param most how many hits to answer
    public CodeHits search(String typed, Set<CodeSystem> systems, int most) {
        String folded = SearchText.fold(typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed);
        var tokens = SearchText.tokens(folded).stream().limit(MOST_TOKENS).toList();
        var hits = hits(tokens.stream().flatMap(token -> parts(token, systems)).toList(), systems);
        hits.sort(NEAREST_FIRST);
        return new CodeHits(hits.subList(0, Math.min(most, hits.size())), hits.size());
    }

    /// Kanji written without a break that fit nothing as a whole are searched word by word.
    private Stream<String> parts(String token, Set<CodeSystem> systems) {
        var words = SearchText.isLatin(token) || SearchText.isKana(token) ? List.of(token) : SplitWords.of(token);
        boolean whole = words.size() < 2
                || ScoredToken.exact(token, codes, vocabulary, systems).any();
        return whole ? Stream.of(token) : words.stream();
    }

    private ScoredToken scored(String token, Set<CodeSystem> systems) {
        var exact = ScoredToken.exact(token, codes, vocabulary, systems);
        return exact.any() ? exact : ScoredToken.similar(token, codes, vocabulary, systems);
    }

    private List<CodeHit> hits(List<String> typed, Set<CodeSystem> systems) {
        var tokens = typed.stream().map(token -> scored(token, systems)).toList();
        int fitting = 0;
        for (int i = 0; i < codes.size(); i++) {
            fitting = Math.max(fitting, fitting(i, tokens));
        }
        var hits = new ArrayList<CodeHit>();
        for (int i = 0; i < codes.size() && fitting > 0; i++) {
            if (fitting(i, tokens) == fitting) {
                hits.add(hit(i, tokens, typed));
            }
        }
        return hits;
    }

    private static int fitting(int code, List<ScoredToken> tokens) {
        int fitting = 0;
        for (ScoredToken token : tokens) {
            fitting += token.score(code) > 0 ? 1 : 0;
        }
        return fitting;
    }

    private CodeHit hit(int at, List<ScoredToken> tokens, List<String> typed) {
        var code = codes.get(at);
        int score = 0;
        boolean similar = false;
        boolean byCode = false;
        for (ScoredToken token : tokens) {
            score += token.score(at);
            similar |= token.isSimilar() && token.score(at) > 0;
            byCode |= token.score(at) >= ScoredToken.CODE_BEGINS;
        }
        int whole = score / tokens.size() + (byCode ? 0 : coverage(code, typed));
        var match = similar ? CodeHit.Match.SIMILAR : byCode ? CodeHit.Match.CODE : CodeHit.Match.NAME;
        return new CodeHit(code.listed(), match, whole);
    }

    /// Up to 90 for a name that says nothing beyond what was typed: short names come before long ones.
    private static int coverage(SearchedCode code, List<String> typed) {
        boolean unspecified =
                code.listed().system() == CodeSystem.TOPOGRAPHY && code.key().endsWith("9");
        return share(code, typed) + (unspecified ? UNSPECIFIED_FIRST : 0);
    }

    private static int share(SearchedCode code, List<String> typed) {
        long latin = typed.stream().filter(SearchText::isLatin).count();
        if (latin == typed.size()) {
            return code.words().isEmpty()
                    ? 0
                    : (int) Math.min(90, 90 * latin / code.words().size());
        }
        int length = typed.stream().mapToInt(String::length).sum();
        return code.name().isEmpty()
                ? 0
                : Math.min(90, 90 * length / code.name().length());
    }

    private static String withoutBehaviour(CodeHit hit) {
        return hit.listed().system() == CodeSystem.MORPHOLOGY
                ? hit.listed().code().substring(0, 4)
                : hit.listed().code();
    }

    /// Malignant first; metastatic and unknown, which no registry records, last.
    private static int behaviourOrder(CodeHit hit) {
        String code = hit.listed().code();
        return hit.listed().system() == CodeSystem.MORPHOLOGY ? "321069".indexOf(code.charAt(code.length() - 1)) : 0;
    }

    /// Number of codes that can be found.
    int size() {
        return codes.size();
    }
}
