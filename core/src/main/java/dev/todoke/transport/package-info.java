/// Files of notifications on a disc or a stick (届出ファイルの運搬): sealed for the registry alone, opened whole or not at all.
///
/// Read first: [dev.todoke.transport.PackageWriter], [dev.todoke.transport.PackageReader].
/// Never here: what the files say. That is `notification`.
@NullMarked
package dev.todoke.transport;

import org.jspecify.annotations.NullMarked;
