package dev.todoke.web.administration;

import java.util.List;

/// One account (利用者の内容).
///
/// @param code invitation code, shown once right after it was made; empty otherwise
/// @param permissions what the account may do, in words
record AccountPage(
        AccountsPage.Line account,
        List<String> permissions,
        boolean mayManage,
        boolean suspended,
        String code,
        String welcomePath,
        String reason) {}
