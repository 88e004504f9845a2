package dev.todoke.web.chrome;

import dev.todoke.web.Face;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// A frame for templates rendered without a server (画面の枠の見本).
public final class SampleChrome {

    private static final MessageFiles WORDS = new MessageFiles();

    private SampleChrome() {}

    public static MessageSource words() {
        return WORDS;
    }

    public static Chrome at(String path, Locale language) {
        var face = Face.ofPath(path);
        return new Chrome(
                face.map(Face::key).orElse("start"),
                face.map(Face::ja).orElse("届"),
                face.map(Face::path).orElse("/"),
                true,
                face.isPresent(),
                "山田 花子",
                "青葉総合病院",
                "/portal/sign-out",
                "/help",
                language.getLanguage(),
                path + "?lang=en",
                List.of(new Chrome.MenuEntry(path, "作業一覧", true)),
                List.of(new Chrome.MenuEntry("/registry/jobs", "処理", false)),
                "/styles/0123456789abcdef.css",
                "2026-11-22 09:00 · " + path);
    }
}
