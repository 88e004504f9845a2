/// Where applicants, office and registry room act on applications (提供の窓口).
///
/// Read first: [dev.todoke.provision.desk.ApplicationDesk], [dev.todoke.provision.desk.ExtractionDesk].
/// Never here: a rule of the procedure; those are in [dev.todoke.provision].
@NullMarked
package dev.todoke.provision.desk;

import org.jspecify.annotations.NullMarked;
