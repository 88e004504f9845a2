package dev.todoke.exchange.desk;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Headings of the nation's files where they differ from ours (国のファイルの見出しの設定).
///
/// @param columns headings by layout and field, for example `todoke.exchange.columns.deaths.cause=原死因コード`
@ConfigurationProperties("todoke.exchange")
public record ExchangeSettings(@DefaultValue Map<String, Map<String, String>> columns) {

    public ExchangeSettings {
        columns = Map.copyOf(columns);
    }

    Map<String, String> headings(String layout) {
        return columns.getOrDefault(layout, Map.of());
    }
}
