package dev.todoke.guidance;

import dev.todoke.codes.Tables;
import java.util.List;

/// Whom to ask about a topic (用件ごとの問い合わせ先). What is not known is empty.
public record TopicContact(
        String topic, Wording name, Wording who, String mail, String telephone, String page, Wording hours) {

    /// The topic that the registry room of the prefecture answers itself.
    public static final String PREFECTURE = "prefecture";

    /// Whom to ask in this installation.
    public static List<TopicContact> ours() {
        return of("todoke-1");
    }

    /// Whom the ministry's notice of 2017 named. History, shown as such.
    public static List<TopicContact> ofTheNotice() {
        return of("2017");
    }

    private static List<TopicContact> of(String edition) {
        return Tables.shipped().table("topic-contacts", edition).rows().stream()
                .map(row -> new TopicContact(
                        row.value("topic"),
                        Wording.of(row, "name"),
                        Wording.of(row, "who"),
                        row.value("mail"),
                        row.value("telephone"),
                        row.value("page"),
                        Wording.of(row, "hours")))
                .toList();
    }
}
