/** Folder of the Parquet files a site is built from. DATA_FOLDER names another for the bench, whose figures are made up. */
export const dataFolder = process.env.DATA_FOLDER ?? 'static/data';
