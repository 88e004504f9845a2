/// Files of notifications for the systems of hospitals (システム連携: 届出ファイル), through the same desks as the pages.
@NullMarked
package dev.todoke.intake.web.api;

import org.jspecify.annotations.NullMarked;
