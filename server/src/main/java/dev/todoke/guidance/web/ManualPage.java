package dev.todoke.guidance.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The manual for those who notify (届出の手引きの内容): chapters of short steps, the words in the message files.
///
/// @param practice address of the practice installation; empty when there is none
record ManualPage(List<Chapter> chapters, String practice, boolean english) {

    ManualPage {
        chapters = List.copyOf(chapters);
    }

    /// @param key `guidance.manual.<key>` names it
    /// @param steps keys of its steps
    /// @param path where it is done
    record Chapter(String key, List<String> steps, String path) {
        Chapter {
            steps = List.copyOf(steps);
        }
    }

    static ManualPage of(String practice, Locale locale) {
        return new ManualPage(
                List.of(
                        chapter("begin", 4, "/portal/conditions"),
                        chapter("what", 5, "/portal/rules"),
                        chapter("enter", 6, "/portal/entries"),
                        chapter("file", 6, "/portal/upload"),
                        chapter("correct", 4, "/portal/files"),
                        chapter("receipt", 4, "/portal/files"),
                        chapter("later", 5, "/portal/queries"),
                        chapter("none", 3, "/portal/files"),
                        chapter("safe", 4, "")),
                practice,
                locale.getLanguage().equals("en"));
    }

    private static Chapter chapter(String key, int steps, String path) {
        return new Chapter(
                key,
                IntStream.rangeClosed(1, steps)
                        .mapToObj(step -> "guidance.manual." + key + "." + step)
                        .toList(),
                path);
    }
}
