package dev.todoke.inquiry.web;

import dev.todoke.inquiry.store.QueryStore;
import dev.todoke.web.Pager;
import java.util.List;

/// The list of queries (照会の一覧の内容).
record QueriesPage(Pager pager, String state, QueryStore.Tally tally, List<QueryLine> lines) {

    QueriesPage {
        lines = List.copyOf(lines);
    }
}
