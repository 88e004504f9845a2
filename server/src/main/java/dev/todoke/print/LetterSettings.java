package dev.todoke.print;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the prefecture's letters have in common (通知文の設定).
///
/// @param sender lines of the sender
/// @param seal words in place of the seal; empty leaves room for a stamp
/// @param contact lines about whom to ask
@ConfigurationProperties("todoke.letter")
public record LetterSettings(
        @DefaultValue("福岡県知事") List<String> sender,
        @DefaultValue("（公印省略）") String seal,
        @DefaultValue("福岡県がん登録室") List<String> contact) {}
