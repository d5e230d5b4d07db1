// What the client says its language is; the bot sees it as language_code.
export const languages = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
