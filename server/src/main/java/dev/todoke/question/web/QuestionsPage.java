package dev.todoke.question.web;

import dev.todoke.intake.Printed;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.question.Topic;
import dev.todoke.question.desk.QuestionDesk;
import dev.todoke.question.store.Question;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Questions in lists and alone (問い合わせの内容).
record QuestionsPage(Pager pager, PlainTable table, List<Choice> topics, Entered entered) {

    static final String PORTAL = "/portal/questions";
    static final String REGISTRY = "/registry/questions";

    QuestionsPage {
        topics = List.copyOf(topics);
    }

    /// A question as somebody writes it.
    record Entered(String topic, String title, String words) {
        static Entered empty() {
            return new Entered("", "", "");
        }
    }

    static QuestionsPage ofPortal(List<Question> questions, Pager pager, Entered entered, PageWords words) {
        return new QuestionsPage(
                pager,
                table(questions, PORTAL, List.of(), _ -> List.of(), words),
                Stream.of(Topic.values())
                        .map(topic -> Choice.of(topic.name(), words.say("question.topic." + topic.name())))
                        .toList(),
                entered);
    }

    static QuestionsPage ofRegistry(
            List<Question> questions, Pager pager, Function<FacilityCode, String> names, PageWords words) {
        return new QuestionsPage(
                pager,
                table(
                        questions,
                        REGISTRY,
                        List.of(Column.words(words.say("question.facility"))),
                        question -> List.of(Cell.text(names.apply(question.facility()))),
                        words),
                List.of(),
                Entered.empty());
    }

    private static PlainTable table(
            List<Question> questions,
            String base,
            List<Column> more,
            Function<Question, List<Cell>> moreCells,
            PageWords words) {
        var columns = new ArrayList<>(List.of(Column.words(words.say("question.number"))));
        columns.addAll(more);
        columns.addAll(List.of(
                Column.words(words.say("question.topic")),
                Column.words(words.say("question.subject")),
                Column.words(words.say("question.last")),
                Column.words(words.say("question.state"))));
        return new PlainTable(
                words.say("question.title"),
                columns,
                questions.stream()
                        .map(question -> {
                            var cells = new ArrayList<>(
                                    List.of(Cell.link(question.number(), base + "/" + question.number())));
                            cells.addAll(moreCells.apply(question));
                            cells.addAll(List.of(
                                    Cell.text(words.say(
                                            "question.topic." + question.topic().name())),
                                    Cell.text(question.title()),
                                    Cell.text(Printed.time(question.lastAt())),
                                    state(question, words)));
                            return List.<Cell>copyOf(cells);
                        })
                        .toList(),
                words.say("question.none"));
    }

    private static Cell state(Question question, PageWords words) {
        if (question.waiting()) {
            return Cell.state(words.say("question.waiting"), "wait");
        }
        return question.unread() > 0
                ? Cell.state(words.say("question.answered-unread"), "caution")
                : Cell.state(words.say("question.answered"), "ok");
    }

    /// One question with all that was said.
    ///
    /// @param words what somebody is writing
    record Conversation(
            String number, String topic, String title, String facility, List<Said> said, String base, String words) {
        Conversation {
            said = List.copyOf(said);
        }
    }

    record Said(String who, String at, List<String> lines, boolean fromRoom) {
        Said {
            lines = List.copyOf(lines);
        }
    }

    static Conversation thread(
            QuestionDesk.Opened opened, String base, String facility, String entered, PageWords words) {
        var question = opened.question();
        return new Conversation(
                question.number(),
                words.say("question.topic." + question.topic().name()),
                question.title(),
                facility,
                opened.messages().stream()
                        .map(message -> new Said(
                                words.say(message.fromRoom() ? "question.room" : "question.asker", message.name()),
                                Printed.time(message.at()),
                                message.words().lines().toList(),
                                message.fromRoom()))
                        .toList(),
                base + "/" + question.number(),
                entered);
    }
}
