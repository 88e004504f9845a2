package dev.todoke.provision.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What need not be asked because it is known (一度聞いたことは聞かない): from another answer, or from an earlier application.
public final class Known {

    /// Fields that an article may settle.
    private static final List<String> SETTLED = List.of("kind", "purpose-kind");

    /// Parts that stay the same from one application of a body to the next.
    private static final List<String> LASTING = List.of("applicant", "users", "safety");

    /// What lasts of a part that otherwise belongs to one study.
    private static final List<String> LASTING_FIELDS = List.of("disposal-kinds", "disposal");

    /// 死因, 生死の別, 生存確認日又は死亡日. Source: form 2-1 annex, items 64 to 68.
    private static final Map<String, String> ITEM_OF_SURVIVAL =
            new TreeMap<>(Map.of("cause", "64", "status", "66", "date", "67"));

    private Known() {}

    /// The only answer that the article leaves, if it leaves one. Source: 法第18条から第21条, form 2-1 ※1.
    public static Optional<String> settled(String field, Draft draft) {
        return DraftReader.article(draft)
                .filter(article -> article != Article.HOSPITAL)
                .flatMap(article -> switch (field) {
                    case "kind" -> onlyKind(LegalBasis.of(article));
                    case "purpose-kind" -> Optional.of(article.cancerControl() ? "control" : "research");
                    default -> Optional.empty();
                });
    }

    private static Optional<String> onlyKind(LegalBasis basis) {
        return basis.kinds().size() == 1
                ? basis.kinds().stream().map(KindOfData::code).findFirst()
                : Optional.empty();
    }

    /// Whether a field stays away because its answer follows from the article, or waits for the article.
    public static boolean unasked(String field, Draft draft) {
        if (!SETTLED.contains(field)) {
            return false;
        }
        return draft.has("article")
                ? settled(field, draft).filter(draft.text(field)::equals).isPresent()
                : !draft.has(field);
    }

    /// Texts of the part in which the article is chosen, with the answers that follow from it.
    public static SortedMap<String, String> completed(SortedMap<String, String> texts) {
        var all = new TreeMap<>(texts);
        var draft = new Draft(texts);
        SETTLED.stream()
                .filter(field -> !draft.has(field))
                .forEach(field -> settled(field, draft).ifPresent(answer -> all.put(field, answer)));
        return all;
    }

    /// What a field of an empty table begins with, to be kept or overwritten; empty when nothing is known.
    public static String offered(String id, Draft draft) {
        boolean begun = Form.anywhere(id)
                .filter(field -> !draft.rows(field.parent()).isEmpty())
                .isPresent();
        return begun
                ? ""
                : switch (id) {
                    case "users.1.institution", "places.1.institution" -> draft.text("party-name");
                    case "places.1.address" -> draft.text("party-address");
                    case "users.1.role" -> "chief";
                    case "items" -> survivalItems(draft);
                    default -> "";
                };
    }

    /// One item for each kind of survival information that was asked for (4エ), so that it is not looked for again.
    private static String survivalItems(Draft draft) {
        return Requirement.SURVIVAL.holds(draft)
                ? draft.choices("survival-kinds").stream()
                        .filter(ITEM_OF_SURVIVAL::containsKey)
                        .map(ITEM_OF_SURVIVAL::get)
                        .sorted()
                        .collect(Collectors.joining(","))
                : "";
    }

    /// What an earlier application says about body, people and safety, where this draft says nothing yet.
    public static SortedMap<String, String> reusable(Draft earlier, Draft now) {
        var texts = new TreeMap<String, String>();
        earlier.texts()
                .forEach((id, text) -> Form.anywhere(id)
                        .filter(field -> !field.derived() && !text.isBlank())
                        .filter(field -> LASTING.contains(field.task()) || LASTING_FIELDS.contains(id))
                        .filter(field ->
                                field.insideRow() ? now.rows(field.parent()).isEmpty() : !now.has(id))
                        .ifPresent(_ -> texts.put(id, text)));
        return texts;
    }
}
