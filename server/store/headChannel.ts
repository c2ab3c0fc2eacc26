/** The channel on which server processes tell each other `<organisation> <number>` after a commit. */
export const headChannel = 'giao_ban_head';
