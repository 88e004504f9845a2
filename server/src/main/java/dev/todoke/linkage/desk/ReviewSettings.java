package dev.todoke.linkage.desk;

import dev.todoke.linkage.TwoPeople;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How pairs are reviewed (確認の設定).
///
/// @param twoPeople which pairs two people have to agree on
/// @param secondLookPercent share of answers that somebody else looks at again without seeing them, 0 to 100
@ConfigurationProperties("todoke.linkage.review")
public record ReviewSettings(
        @DefaultValue("never") TwoPeople twoPeople,
        @DefaultValue("5") double secondLookPercent) {}
