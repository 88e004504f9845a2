package dev.todoke.api;

import java.util.function.Supplier;

/// Does a deed once, however often the call is repeated (二重送信の防止).
public interface OnlyOnce {

    /// A call that changes something.
    ///
    /// @param key given by the caller, new for every deed
    /// @param content everything the deed depends on, so that a key used for something else is noticed
    record Deed(String key, String content) {}

    /// Does the deed in one transaction together with its answer, or gives the answer that was kept. A deed that is
    /// refused by [Refusal] keeps nothing and may be tried again under the same key.
    ApiReply run(ApiCaller caller, Deed deed, Supplier<ApiReply> work);
}
