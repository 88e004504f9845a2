/// Hospitals and designated clinics (病院等): codes, classes, areas, submission windows.
///
/// Read first: [dev.todoke.facility.Facility].
@NullMarked
package dev.todoke.facility;

import org.jspecify.annotations.NullMarked;
