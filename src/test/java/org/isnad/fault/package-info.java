/// The program as a process of its own, disturbed: killed, without room, without memory, beside others. Few rounds in each build, many
/// with `-Pnightly`.
package org.isnad.fault;
