package dev.todoke.guidance.web;

import dev.todoke.guidance.RegistryRoom;
import dev.todoke.guidance.TopicContact;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom to ask (問い合わせ先の内容).
///
/// @param own the registry room of this installation
/// @param practice address of the practice installation; empty when there is none
record ContactsPage(PlainTable topics, RegistryRoom own, PlainTable rooms, PlainTable notice, String practice) {

    static final String PATH = "/portal/help";

    static ContactsPage of(RegistryRoom own, List<RegistryRoom> rooms, String practice, PageWords words) {
        return new ContactsPage(
                topics(TopicContact.ours(), own, words),
                own,
                rooms(rooms, words),
                topics(TopicContact.ofTheNotice(), null, words),
                practice);
    }

    private static PlainTable topics(List<TopicContact> topics, @Nullable RegistryRoom own, PageWords words) {
        return new PlainTable(
                words.say("guidance.topics"),
                List.of(
                        Column.words(words.say("guidance.topic")),
                        Column.words(words.say("guidance.who")),
                        Column.words(words.say("guidance.reach"))),
                topics.stream()
                        .map(topic -> List.of(
                                Cell.text(topic.name().in(words.locale())),
                                Cell.text(who(topic, own, words)),
                                Cell.text(reach(topic, own, words))))
                        .toList(),
                "");
    }

    /// What nobody else is named for is answered by the own room.
    private static String who(TopicContact topic, @Nullable RegistryRoom own, PageWords words) {
        String who = topic.who().in(words.locale());
        return who.isEmpty() && own != null ? name(own, words) : who;
    }

    private static String reach(TopicContact topic, @Nullable RegistryRoom own, PageWords words) {
        String known = joined(topic.telephone(), topic.hours().in(words.locale()), topic.mail(), topic.page());
        if (!known.isEmpty()) {
            return known;
        }
        if (own != null && topic.who().isEmpty()) {
            return reach(own, words);
        }
        return words.say(topic.topic().equals(TopicContact.PREFECTURE) ? "guidance.see-rooms" : "guidance.not-entered");
    }

    private static PlainTable rooms(List<RegistryRoom> rooms, PageWords words) {
        return new PlainTable(
                words.say("guidance.rooms"),
                List.of(
                        Column.words(words.say("guidance.prefecture")),
                        Column.words(words.say("guidance.room")),
                        Column.words(words.say("guidance.reach")),
                        Column.words(words.say("guidance.former"))),
                rooms.stream()
                        .map(room -> List.of(
                                Cell.text(room.prefectureName()),
                                Cell.text(room.room().isEmpty() ? "―" : room.room()),
                                Cell.text(reach(room, words)),
                                Cell.text(former(room))))
                        .toList(),
                "");
    }

    static String name(RegistryRoom room, PageWords words) {
        return room.room().isEmpty() ? words.say("guidance.room-of", room.prefectureName()) : room.room();
    }

    static String reach(RegistryRoom room, PageWords words) {
        return room.reachable()
                ? joined(room.telephone(), room.hours(), room.mail(), room.address(), room.page())
                : words.say("guidance.not-entered");
    }

    private static String former(RegistryRoom room) {
        String known = joined(room.former(), room.formerTelephone());
        return known.isEmpty() ? "―" : known;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
    }
}
