/** Plain SQL for the kit's own tables, on the connection of the running transaction. */
@NullMarked
package org.fenlei.kit.sql;

import org.jspecify.annotations.NullMarked;
