/// What a received file is and how its records come out of it (届出ファイルの種類と読み取り): CSV, Excel sheet, electronic form.
///
/// Read first: [dev.todoke.intake.reading.ContentReader], [dev.todoke.intake.reading.ContentReading].
/// Never here: what a value means. Whatever the kind, the records leave in the columns of the import layout.
@NullMarked
package dev.todoke.intake.reading;

import org.jspecify.annotations.NullMarked;
