package dev.todoke.exchange;

import java.util.List;

/// A kind of file the nation sends, taken by the module it concerns (国から届くファイル). Offered as a Spring bean; the page of
/// the exchange finds it by itself.
public interface NationalFile {

    /// Code of the layout.
    String layout();

    /// Takes the rows inside the transaction of the run.
    ///
    /// @param by number of the account
    Taking take(List<NationalRow> rows, String by);
}
